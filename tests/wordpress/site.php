<?php
/**
 * Sets the rig's WordPress up and changes it, without a browser: php site.php FOLDER TASK …
 * What it prints is JSON.
 */

list( , $rig_folder, $rig_task ) = $argv;

$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';

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

require_once __DIR__ . '/hostile.php';

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
	'hostile'    => function ( $given ) {
		return rig_hostile( json_decode( $given, true ) );
	},
	'content'    => function ( $id ) {
		return get_post( (int) $id )->post_content;
	},
	// As another plugin keeps a record of its own.
	'insert'     => function ( $type, $content ) {
		wp_set_current_user( 1 );
		return get_post(
			wp_insert_post(
				wp_slash(
					array(
						'post_type'    => $type,
						'post_status'  => 'publish',
						'post_title'   => 'A record',
						'post_content' => $content,
					)
				)
			)
		)->post_content;
	},
	// A part of a theme made of blocks, as the site editor keeps it.
	'part'       => function ( $name, $content ) {
		wp_set_current_user( 1 );
		$id = wp_insert_post(
			wp_slash(
				array(
					'post_type'    => 'wp_template_part',
					'post_status'  => 'publish',
					'post_name'    => $name,
					'post_title'   => $name,
					'post_content' => $content,
				)
			)
		);
		wp_set_post_terms( $id, get_stylesheet(), 'wp_theme' );
		wp_set_post_terms( $id, $name, 'wp_template_part_area' );
		return $id;
	},
	// A widget below the posts, as the widgets' own page keeps it; without content it is taken away again.
	'widget'     => function ( $content = '' ) {
		$blocks   = get_option( 'widget_block' );
		$sidebars = get_option( 'sidebars_widgets' );
		unset( $blocks[30] );
		$sidebars['sidebar-1'] = array_diff( $sidebars['sidebar-1'], array( 'block-30' ) );
		if ( '' !== $content ) {
			$blocks[30]              = array( 'content' => $content );
			$sidebars['sidebar-1'][] = 'block-30';
		}
		update_option( 'widget_block', $blocks );
		update_option( 'sidebars_widgets', $sidebars );
		return true;
	},
	'remove'     => function ( $id ) {
		return (bool) wp_delete_post( (int) $id, true );
	},
	// What the plugin makes of an address; null where it is none of its own.
	'address'    => function ( $address ) {
		return july30_show_address( null, $address );
	},
	// What a visitor who is not logged in says below a post, once somebody has approved it.
	'comment'    => function ( $post, $content ) {
		wp_set_current_user( 0 );
		kses_init_filters();
		add_filter( 'wp_is_comment_flood', '__return_false', 99 );
		$comment = wp_new_comment(
			wp_slash(
				array(
					'comment_post_ID'      => (int) $post,
					'comment_content'      => $content,
					'comment_author'       => 'A visitor',
					'comment_author_email' => 'visitor@example.org',
					'comment_author_url'   => '',
					'comment_author_IP'    => '127.0.0.1',
					'comment_agent'        => '',
				)
			),
			true
		);
		if ( is_wp_error( $comment ) ) {
			return $comment->get_error_message();
		}
		wp_set_comment_status( $comment, 'approve' );
		return '1' === get_comment( $comment )->comment_approved;
	},
	// Whether nobody may write any HTML, as many hosts have it.
	'filtered'   => function ( $on ) {
		return 'yes' === $on ? touch( ABSPATH . 'rig-is-filtered' ) : unlink( ABSPATH . 'rig-is-filtered' );
	},
	// Makes this site the first of a network.
	'network'    => function () {
		global $wpdb;
		foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
			$wpdb->$table = $prefixed;
		}
		define( 'WP_INSTALLING_NETWORK', true );
		install_network();
		$result = populate_network( 1, $_SERVER['HTTP_HOST'], 'administrator@example.org', 'A network', '/', false );
		touch( ABSPATH . 'rig-is-network' );
		return is_wp_error( $result ) ? $result->get_error_message() : true;
	},
	// Somebody who may do on one site of a network what an administrator may.
	'site-admin' => function () {
		wp_insert_user(
			array(
				'user_login' => 'site-administrator',
				'user_pass'  => 'password',
				'user_email' => 'site-administrator@example.org',
				'role'       => 'administrator',
			)
		);
		return user_can( get_user_by( 'login', 'site-administrator' ), 'unfiltered_html' );
	},
	'single'     => function () {
		return unlink( ABSPATH . 'rig-is-network' );
	},
);

echo wp_json_encode( call_user_func( $rig_tasks[ $rig_task ], ...array_slice( $argv, 3 ) ) );
