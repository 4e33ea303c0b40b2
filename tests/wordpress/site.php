<?php
/**
 * Sets the rig's WordPress up and changes it, without a browser: php site.php FOLDER TASK …
 * What it prints is JSON.
 */

list( , $rig_folder, $rig_task ) = $argv;

$_SERVER['HTTP_HOST']       = wp_parse_host( getenv( 'RIG_ADDRESS' ) );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';

function wp_parse_host( $address ) {
	return substr( $address, strlen( 'https://' ) );
}

/** No mail goes out. */
function wp_new_blog_notification() {
}

if ( 'install' === $rig_task ) {
	$rig_database = mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'RIG_SOCKET' ) );
	mysqli_query( $rig_database, 'CREATE DATABASE wordpress' );
	define( 'WP_INSTALLING', true );
}

require "$rig_folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$rig_tasks = array(
	'install'    => function () {
		wp_install( 'A site', 'administrator', 'administrator@example.org', true, '', 'password' );
		foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => 'password',
					'user_email' => "$role@example.org",
					'role'       => $role,
				)
			);
		}
		update_option( 'show_avatars', 0 );
		foreach ( get_users() as $user ) {
			$preferences = array(
				'core/edit-post' => array( 'welcomeGuide' => false ),
				'core'           => array(
					'enableChoosePatternModal' => false,
					'welcomeGuide'             => false,
				),
				'_modified'      => gmdate( 'c' ),
			);
			update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );
		}
		switch_theme( 'twentytwentyone' );
		update_option( 'permalink_structure', '/%postname%/' );
		flush_rewrite_rules( false );
	},
	'version'    => function () {
		return $GLOBALS['wp_version'];
	},
	// As an administrator uploads it.
	'add-plugin' => function ( $zip ) {
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		wp_set_current_user( 1 );
		$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
		return $upgrader->install( $zip );
	},
	'activate'   => function ( $plugin ) {
		wp_set_current_user( 1 );
		$result = activate_plugin( $plugin );
		return is_wp_error( $result ) ? $result->get_error_message() : true;
	},
	'deactivate' => function ( $plugin ) {
		wp_set_current_user( 1 );
		deactivate_plugins( $plugin );
	},
	'delete'     => function ( $plugin ) {
		wp_set_current_user( 1 );
		return delete_plugins( array( $plugin ) );
	},
	'theme'      => function ( $theme ) {
		switch_theme( $theme );
	},
	// What is stored, but for what WordPress itself forgets after a while.
	'options'    => function () {
		global $wpdb;
		return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY option_name" );
	},
	'content'    => function ( $id ) {
		return get_post( (int) $id )->post_content;
	},
);

echo wp_json_encode( call_user_func( $rig_tasks[ $rig_task ], ...array_slice( $argv, 3 ) ) );
