<?php
/**
 * Makes this WordPress a site that can be tested on loopback.
 */

// Debian has no package of the classic editor; this is the switch that its plugin uses.
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return isset( $_REQUEST['classic'] ) ? false : $use;
	}
);

// WordPress asks oEmbed of public hosts only; here the other site is on loopback, too.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( (int) getenv( 'RIG_ALLOWED_PORT' ) ) );
	}
);

// A theme that has the script, for those pages that are asked for with it.
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['script-in-theme'] ) ) {
			printf( '<script src="http://127.0.0.1:%d/july30.js" async></script>', (int) getenv( 'RIG_ALLOWED_PORT' ) );
		}
	}
);

// Another language, for those pages that are asked for in it.
add_filter(
	'locale',
	function ( $locale ) {
		return isset( $_GET['locale'] ) ? sanitize_text_field( wp_unslash( $_GET['locale'] ) ) : $locale;
	}
);

// Nothing may ask outside for news.
foreach ( array( 'update_core', 'update_plugins', 'update_themes' ) as $rig_news ) {
	add_filter(
		"pre_site_transient_$rig_news",
		function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => get_bloginfo( 'version' ),
			);
		}
	);
}
add_filter( 'pre_wp_mail', '__return_true' );
