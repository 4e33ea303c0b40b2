<?php
/**
 * The script on the pages that need it, and the tags that authors may write.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/** Whatever the script turns into an element: a placeholder, a tag, or a link to an embed page. */
const JULY30_EMBEDS = '~\bdata-july30=|<(?:blue-heart-banner|trafficking-stat|world-day-countdown)\b|<a\b[^>]*/embed/[^>]*(?:blue-heart|countdown|stat)\.html~';

/** Registers the script. */
function july30_register_script() {
	$where = array(
		'in_footer' => true,
		'strategy'  => 'async',
	);
	wp_register_script( 'july30', plugins_url( 'july30.js', JULY30_FILE ), array(), JULY30_VERSION, $where );
}

/**
 * Adds the script to the page if something there needs it.
 *
 * @param string $html What is shown.
 * @return string The same.
 */
function july30_enqueue_for( $html ) {
	if ( is_string( $html ) && preg_match( JULY30_EMBEDS, $html ) ) {
		wp_enqueue_script( 'july30' );
	}
	return $html;
}

/**
 * Lets every role write our tags. The `data-` attributes of placeholders are allowed on every tag by WordPress itself.
 *
 * @param array  $tags    Allowed attributes by tag.
 * @param string $context Where the HTML stands.
 * @return array
 */
function july30_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( july30_data( 'elements' ) as $element ) {
		$names                   = wp_list_pluck( $element['settings'], 'name' );
		$tags[ $element['tag'] ] = array_fill_keys( array_merge( $names, array( 'class', 'data-*', 'dir', 'id', 'lang', 'style' ) ), true );
	}
	return $tags;
}

/**
 * Lets the classic editor's visual tab keep our tags.
 *
 * @param array $init TinyMCE's settings.
 * @return array
 */
function july30_keep_tags( $init ) {
	foreach ( wp_list_pluck( july30_data( 'elements' ), 'tag' ) as $tag ) {
		$init['custom_elements']         = ltrim( ( $init['custom_elements'] ?? '' ) . ",~$tag", ',' );
		$init['extended_valid_elements'] = ltrim( ( $init['extended_valid_elements'] ?? '' ) . ",{$tag}[*]", ',' );
	}
	return $init;
}

add_action( 'init', 'july30_register_script', 5 );
add_filter( 'wp_kses_allowed_html', 'july30_allow_tags', 10, 2 );
add_filter( 'tiny_mce_before_init', 'july30_keep_tags' );
// Posts, widgets, and in themes made of blocks every part of the page.
foreach ( array( 'the_content', 'widget_text', 'render_block' ) as $july30_filter ) {
	add_filter( $july30_filter, 'july30_enqueue_for', 20 );
}
