<?php
/**
 * Leads PHP's own web server: it takes every address with a dot for a file, and WordPress has some that are none.
 */

$rig_path = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $rig_path ) || is_file( rtrim( $rig_path, '/' ) . '/index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
