<?php
/**
 * The addresses of this site's own embed pages, alone on their line. On this site, which has the script, such a page is the element
 * itself and needs no frame. Nothing is asked for over HTTP.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the address of an embed page stands for. Anybody can share an address, so its query says no more than such a page heeds; its
 * path is its language and its figure.
 *
 * @param string $address Any address.
 * @return array|null Short name and settings; null where it is no embed page of this site.
 */
function july30_read_address( $address ) {
	$pages = preg_quote( preg_replace( '~^https?:~', '', plugins_url( 'embed/', JULY30_FILE ) ), '~' );
	$names = implode( '|', array_keys( july30_data( 'elements' ) ) );
	$path  = "~^https?:$pages(\w+)/(?:([\w-]+)/)?($names)\.html(?:\?([^#]*))?(?:#.*)?$~D";
	if ( ! is_string( $address ) || ! preg_match( $path, $address, $found ) ) {
		return null;
	}
	list( , $language, $figure, $name, $query ) = $found + array_fill( 0, 5, '' );
	wp_parse_str( $query, $said );
	$from_path = array_filter(
		array(
			'lang'   => $language,
			'figure' => $figure,
		)
	);
	$allowed   = array_flip( july30_data( 'addresses' )['pageSettings'] );
	return array( $name, july30_settings( $name, $from_path + array_intersect_key( $said, $allowed ) ) );
}

/**
 * The element in the place of its address. WordPress keeps it with the post, so its words stay when the plugin goes.
 *
 * @param string|null $html    What somebody else has made of it.
 * @param string      $address Any address.
 * @return string|null
 */
function july30_show_address( $html, $address ) {
	$page = july30_read_address( $address );
	return $page ? july30_placeholder( 'div', ...$page ) : $html;
}

/**
 * The same for the block editor, which asks over REST. See https://oembed.com/#section2
 *
 * @param mixed           $answer  What somebody else has answered.
 * @param WP_REST_Request $request The request, whose permission has been checked.
 * @param string          $route   What it asks for.
 * @return mixed
 */
function july30_answer_editor( $answer, $request, $route ) {
	$page = '/oembed/1.0/proxy' === $route ? july30_read_address( $request['url'] ) : null;
	if ( ! $page ) {
		return $answer;
	}
	return (object) array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url(),
		'html'          => july30_placeholder( 'div', ...$page ),
		// The editor runs these in its preview.
		'scripts'       => array( plugins_url( 'july30.js', JULY30_FILE ) ),
	);
}

add_filter( 'pre_oembed_result', 'july30_show_address', 10, 2 );
add_filter( 'rest_dispatch_request', 'july30_answer_editor', 10, 3 );
