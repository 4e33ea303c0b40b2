<?php
// The rig's WordPress; its surroundings tell it where things are. See rig.mjs.
$_SERVER['HTTPS']     = 'on';
$_SERVER['HTTP_HOST'] = substr( getenv( 'RIG_ADDRESS' ), strlen( 'https://' ) );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'RIG_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $rig_key ) {
	// Where two are the same, WordPress makes its own, and two who log in at once make two.
	define( $rig_key . '_KEY', "the key $rig_key is no secret" );
	define( $rig_key . '_SALT', "the salt $rig_key is no secret" );
}
define( 'WP_HOME', getenv( 'RIG_ADDRESS' ) );
define( 'WP_SITEURL', getenv( 'RIG_ADDRESS' ) );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'RIG_LOG' ) );
define( 'SCRIPT_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost' );
define( 'FS_METHOD', 'direct' );
// What a site may be beside the usual; see site.php.
if ( file_exists( __DIR__ . '/rig-is-filtered' ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}
if ( file_exists( __DIR__ . '/rig-is-network' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', $_SERVER['HTTP_HOST'] );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
