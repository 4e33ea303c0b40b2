<?php
/**
 * Shortcodes, as live elements on a page and as words in a saved post.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/**
 * `[world_day_countdown precision="hour"]`, with words between the tags or without.
 *
 * @param array|string $attributes As written.
 * @param string|null  $words      What stands between the tags.
 * @param string       $shortcode  Which of ours it is.
 * @return string A span, as it may stand in a paragraph.
 */
function july30_shortcode( $attributes, $words, $shortcode ) {
	$name = july30_name_of( $shortcode );
	return july30_placeholder( 'span', $name, july30_settings( $name, (array) $attributes ), (string) $words );
}

/**
 * The same on a page, which then needs the script.
 *
 * @param array|string $attributes As written.
 * @param string|null  $words      What stands between the tags.
 * @param string       $shortcode  Which of ours it is.
 * @return string
 */
function july30_show_shortcode( $attributes, $words, $shortcode ) {
	wp_enqueue_script( 'july30' );
	return july30_shortcode( $attributes, $words, $shortcode );
}

/**
 * Writes shortcodes out as the placeholders they stand for when a post or a page is saved, so that no brackets are left on it once the
 * plugin is gone. Other content is left alone: fields and forms of other plugins are kept as posts, too, and are not HTML.
 *
 * @param array $data A post as it will be stored, with slashes.
 * @return array
 */
function july30_write_out_post( $data ) {
	if ( in_array( $data['post_type'], array( 'post', 'page' ), true ) && post_type_supports( $data['post_type'], 'editor' ) ) {
		$data['post_content'] = wp_slash( july30_write_out( wp_unslash( $data['post_content'] ) ) );
	}
	return $data;
}

/**
 * Writes shortcodes out. Examples stay: those in code, and those in double brackets.
 *
 * @param string $content HTML.
 * @return string
 */
function july30_write_out( $content ) {
	if ( false === strpos( $content, '[' ) ) {
		return $content;
	}
	$shortcodes = get_shortcode_regex( array_values( wp_list_pluck( july30_data( 'elements' ), 'shortcode' ) ) );
	$verbatim   = '(?:pre|code|script|style|textarea)';
	$left_alone = "<!--.*?-->|<$verbatim\b.*?<\/$verbatim>|<[a-z\/][^>]*>";
	$written    = preg_replace_callback(
		"/(?:$left_alone)(*SKIP)(*FAIL)|$shortcodes/is",
		static function ( $found ) {
			list( $whole, $before, $shortcode, $attributes, , $words, $after ) = $found + array_fill( 0, 7, '' );
			if ( '[' === $before && ']' === $after ) {
				return $whole;
			}
			return $before . july30_shortcode( shortcode_parse_atts( $attributes ), $words, strtolower( $shortcode ) ) . $after;
		},
		$content
	);
	return $written ?? $content;
}

/** Registers the shortcodes. */
function july30_add_shortcodes() {
	foreach ( july30_data( 'elements' ) as $element ) {
		add_shortcode( $element['shortcode'], 'july30_show_shortcode' );
	}
}

add_action( 'init', 'july30_add_shortcodes' );
add_filter( 'wp_insert_post_data', 'july30_write_out_post' );
