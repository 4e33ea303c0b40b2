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

// WordPress asks oEmbed of public hosts only; here the other site is on loopback, too, and nobody vouches for its certificate.
add_filter( 'https_ssl_verify', '__return_false' );
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( wp_parse_url( getenv( 'RIG_ELSEWHERE' ), PHP_URL_PORT ) ) );
	}
);

// A theme that has the script, for those pages that are asked for with it.
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['script-in-theme'] ) ) {
			printf( '<script src="%sjuly30.js" async></script>', esc_url( getenv( 'RIG_ELSEWHERE' ) ) );
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

// Whoever asks outside for news hears that there are none.
add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $url ) {
		if ( in_array( wp_parse_url( $url, PHP_URL_HOST ), array( '127.0.0.1', 'localhost' ), true ) ) {
			return $answer;
		}
		return array(
			'headers'  => array(),
			'body'     => '{"offers":[],"plugins":[],"themes":[],"translations":[],"no_update":[]}',
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_true' );
