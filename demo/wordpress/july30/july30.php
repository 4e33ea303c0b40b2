<?php
/**
 * Plugin Name:       July 30
 * Description:       A countdown, figures with their sources and the Blue Heart for the World Day against Trafficking in Persons, as blocks, shortcodes and tags, for every role.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The july30 contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       july30
 * Domain Path:       /languages
 *
 * Everything is served from this folder. Nothing is stored but what authors write, and that reads right without the plugin: a block
 * holds its words, and a shortcode is written out as words when it is saved. So there is nothing to uninstall.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

// The build writes the data and the script; without them this folder is no plugin yet.
if ( ! is_readable( __DIR__ . '/elements.json' ) ) {
	return;
}

/** The version of the script, for its address. */
const JULY30_VERSION = '0.1.0';

/** The elements' short names by their shortcodes. */
const JULY30_SHORTCODES = array(
	'world_day_countdown' => 'countdown',
	'trafficking_stat'    => 'stat',
	'blue_heart'          => 'blue-heart',
);

/** Whatever the script turns into an element: a placeholder, a tag, or a link to an embed page. */
const JULY30_ASKERS = '~\bdata-july30=|<(?:blue-heart-banner|trafficking-stat|world-day-countdown)\b|<a\b[^>]*/embed/[^>]*(?:blue-heart|countdown|stat)\.html~';

/**
 * A file of data that the build writes into this folder.
 *
 * @param string $name `elements`: each element's tag, summary and settings by its short name, as the script has them.
 *                     `fallback`: what each says without the script, as HTML by figure and language; only `stat` has figures, the others ''.
 * @return array
 */
function july30_data( $name ) {
	static $data = array();
	$data[ $name ] ??= wp_json_file_decode( __DIR__ . "/$name.json", array( 'associative' => true ) );
	return $data[ $name ];
}

/**
 * The primary language of a tag or a locale, such as `fr` of `fr-CA` or `fr_CA`.
 *
 * @param string $asked Empty for the site's own.
 * @return string
 */
function july30_language( $asked = '' ) {
	return strtolower( strtok( '' === $asked ? get_locale() : $asked, '-_' ) );
}

/**
 * What an element says without the script: fact, date and link.
 *
 * @param string $name     Short name of the element.
 * @param array  $settings Its settings.
 * @return string HTML on one line, without blocks. English, marked as such, where the language is none of the script's.
 */
function july30_words( $name, $settings ) {
	$fallback = july30_data( 'fallback' );
	if ( isset( $settings['value'] ) ) {
		$known = implode( ', ', array_filter( array( $settings['place'] ?? '', $settings['year'] ?? '' ) ) );
		$words = esc_html( trim( $settings['value'] . ' ' . ( $settings['label'] ?? '' ) ) . ( $known ? " ($known)" : '' ) );
		$url   = esc_url( $settings['source-url'] ?? '' );
		return $url ? sprintf( '%s <a href="%s">%s</a>', $words, $url, esc_html( $settings['source'] ?? $url ) ) : $words;
	}
	// What a feed says is not known here, so the Day takes its place.
	$figure = isset( $settings['feed'] ) ? '' : ( $settings['figure'] ?? 'forced-labour' );
	$words  = $fallback[ $name ][ $figure ] ?? $fallback[ $name ][''] ?? $fallback['countdown'][''];
	$asked  = july30_language( $settings['lang'] ?? '' );
	return $words[ $asked ] ?? '<span lang="en">' . $words['en'] . '</span>';
}

/**
 * The settings among the attributes that somebody wrote.
 *
 * @param string $name       Short name of the element.
 * @param array  $attributes Values by name. A name without a value switches a setting on; `time_zone` is `time-zone`.
 * @return string[] By name. What the element does not have is left out, and so is what is empty or switched off.
 */
function july30_settings( $name, $attributes ) {
	$settings = array();
	$known    = array_merge( array( 'lang' ), wp_list_pluck( july30_data( 'elements' )[ $name ]['settings'], 'name' ) );
	foreach ( $attributes as $key => $value ) {
		$setting = str_replace( '_', '-', strtolower( is_int( $key ) ? $value : $key ) );
		$value   = is_int( $key ) || true === $value ? 'true' : (string) $value;
		// Visual editors curl quotes, and these then belong to the value.
		$value = preg_replace( '/^[\s“”„‘’‚″′«»]+|[\s“”„‘’‚″′«»]+$/u', '', $value );
		if ( '' !== $value && in_array( $setting, $known, true ) ) {
			$settings[ $setting ] = $value;
		}
	}
	return $settings;
}

/**
 * The attributes of a placeholder, which the script turns into the element.
 *
 * @param string $name     Short name of the element.
 * @param array  $settings Its settings.
 * @return string[] Values by name.
 */
function july30_attributes( $name, $settings ) {
	$attributes = array( 'data-july30' => $name );
	foreach ( $settings as $setting => $value ) {
		$attributes[ 'lang' === $setting ? 'lang' : "data-$setting" ] = $value;
	}
	// Until the script has run, only the words themselves say which way they are written.
	return isset( $settings['lang'] ) ? $attributes + array( 'dir' => 'auto' ) : $attributes;
}

/**
 * A placeholder, as HTML on one line: editors break lines into paragraphs.
 *
 * @param string $tag      The HTML element that holds the place.
 * @param string $name     Short name of our element.
 * @param array  $settings Its settings.
 * @param string $words    What to say without the script, as HTML without blocks; ours when empty.
 * @return string
 */
function july30_placeholder( $tag, $name, $settings, $words = '' ) {
	$attributes = '';
	foreach ( july30_attributes( $name, $settings ) as $attribute => $value ) {
		$attributes .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	$words = trim( preg_replace( '/\s+/', ' ', wp_kses_data( $words ) ) );
	$words = '' === $words ? july30_words( $name, $settings ) : $words;
	return "<$tag$attributes>$words</$tag>";
}

/**
 * `[world_day_countdown precision="hour"]`, with words between the tags or without.
 *
 * @param array|string $attributes As written.
 * @param string|null  $words      What stands between the tags.
 * @param string       $shortcode  Which of ours it is.
 * @return string
 */
function july30_shortcode( $attributes, $words, $shortcode ) {
	wp_enqueue_script( 'july30' );
	$name = JULY30_SHORTCODES[ $shortcode ];
	// A span, as it may stand in a paragraph.
	return july30_placeholder( 'span', $name, july30_settings( $name, (array) $attributes ), (string) $words );
}

/**
 * Writes shortcodes out as the placeholders they stand for when a post is saved, so that no brackets are left on a page once the plugin
 * is gone. Examples stay: those in code, and those in double brackets.
 *
 * @param string $content A post's content, with slashes.
 * @return string
 */
function july30_write_out( $content ) {
	if ( false === strpos( $content, '[' ) ) {
		return $content;
	}
	$shortcodes = get_shortcode_regex( array_keys( JULY30_SHORTCODES ) );
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
		wp_unslash( $content )
	);
	return null === $written ? $content : wp_slash( $written );
}

/**
 * Adds the script to the page if something there needs it.
 *
 * @param string $html What is shown.
 * @return string The same.
 */
function july30_enqueue_for( $html ) {
	if ( is_string( $html ) && preg_match( JULY30_ASKERS, $html ) ) {
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

/**
 * A block as it is shown: what it was saved as. Written by hand without words, as in a template, it gets ours.
 *
 * @param array    $attributes The block's settings.
 * @param string   $content    What it was saved as.
 * @param WP_Block $block      The block.
 * @return string
 */
function july30_render_block( $attributes, $content, $block ) {
	if ( '' !== trim( wp_strip_all_tags( $content ) ) ) {
		return $content;
	}
	$name     = substr( $block->name, strlen( 'july30/' ) );
	$settings = july30_settings( $name, $attributes );
	return sprintf(
		'<div %s>%s</div>',
		get_block_wrapper_attributes( july30_attributes( $name, $settings ) ),
		july30_words( $name, $settings )
	);
}

/**
 * How a block is registered, here and in the editor.
 *
 * @param string $name Short name of the element.
 * @return array
 */
function july30_block( $name ) {
	$titles     = array(
		'countdown'  => __( 'World Day Countdown', 'july30' ),
		'stat'       => __( 'Trafficking Figure', 'july30' ),
		'blue-heart' => __( 'Blue Heart', 'july30' ),
	);
	$icons      = array(
		'countdown'  => 'calendar-alt',
		'stat'       => 'chart-bar',
		'blue-heart' => 'heart',
	);
	$element    = july30_data( 'elements' )[ $name ];
	$attributes = array(
		'lang'  => array( 'type' => 'string' ),
		'words' => array(
			'type'     => 'string',
			'source'   => 'html',
			'selector' => '[data-july30]',
		),
	);
	foreach ( $element['settings'] as $setting ) {
		$attributes[ $setting['name'] ] = array( 'type' => $setting['type'] );
	}
	return array(
		'api_version' => 2,
		'title'       => $titles[ $name ],
		// Written by the build, from the script's own documentation.
		'description' => __( $element['summary'], 'july30' ), // phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
		'category'    => 'widgets',
		'icon'        => $icons[ $name ],
		'keywords'    => array( 'july30', __( 'human trafficking', 'july30' ) ),
		'attributes'  => $attributes,
		'supports'    => array(
			'align' => array( 'wide', 'full' ),
			'html'  => false,
		),
	);
}

/** Registers the script, the blocks and the shortcodes, and what turns the addresses of this site's embed pages into elements. */
function july30_init() {
	load_plugin_textdomain( 'july30', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );

	$where = array(
		'in_footer' => true,
		'strategy'  => 'async',
	);
	wp_register_script( 'july30', plugins_url( 'july30.js', __FILE__ ), array(), JULY30_VERSION, $where );
	$needs = array( 'july30', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-escape-html', 'wp-i18n' );
	wp_register_script( 'july30-editor', plugins_url( 'editor.js', __FILE__ ), $needs, JULY30_VERSION, true );
	wp_set_script_translations( 'july30-editor', 'july30', __DIR__ . '/languages' );

	foreach ( JULY30_SHORTCODES as $shortcode => $name ) {
		add_shortcode( $shortcode, 'july30_shortcode' );
		register_block_type(
			"july30/$name",
			array(
				'render_callback'       => 'july30_render_block',
				'editor_script_handles' => array( 'july30-editor' ),
				'view_script_handles'   => array( 'july30' ),
			) + july30_block( $name )
		);
	}
	wp_oembed_add_provider( plugins_url( 'embed/*', __FILE__ ), rest_url( 'july30/v1/oembed' ) );
}

/** Gives the editor what it needs to know. */
function july30_editor_data() {
	$data = array(
		'blocks'   => array(),
		'elements' => july30_data( 'elements' ),
		'fallback' => july30_data( 'fallback' ),
		'language' => july30_language(),
	);
	foreach ( JULY30_SHORTCODES as $shortcode => $name ) {
		$data['blocks'][ $name ] = july30_block( $name ) + array( 'shortcode' => $shortcode );
	}
	wp_add_inline_script( 'july30-editor', 'window.july30Editor = ' . wp_json_encode( $data ) . ';', 'before' );
}

/** Where the editor shows a page in a frame, the frame needs the script, too. */
function july30_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'july30' );
	}
}

/** Answers oEmbed for the embed pages in this folder. */
function july30_rest_init() {
	register_rest_route(
		'july30/v1',
		'/oembed',
		array(
			'methods'             => 'GET',
			'callback'            => 'july30_oembed',
			'permission_callback' => '__return_true',
			'args'                => array(
				'url' => array(
					'required' => true,
					'type'     => 'string',
					'format'   => 'uri',
				),
			),
		)
	);
}

/**
 * What the address of an embed page looks like in another page: on this site, which has the script, it is the element itself and needs
 * no frame. WordPress keeps the answer with the post, so its words stay when the plugin goes. See https://oembed.com/#section2
 *
 * @param WP_REST_Request $request Holds the page's address, whose query holds the settings.
 * @return array|WP_Error
 */
function july30_oembed( $request ) {
	$pages = preg_quote( preg_replace( '~^https?:~', '', plugins_url( 'embed/', __FILE__ ) ), '~' );
	$path  = "~^https?:$pages(\w+)/(?:([\w-]+)/)?(blue-heart|countdown|stat)\.html(?:\?([^#]*))?(?:#.*)?$~";
	if ( ! preg_match( $path, $request['url'], $found ) ) {
		return new WP_Error( 'july30_not_found', __( 'This is not an embed page of this site.', 'july30' ), array( 'status' => 404 ) );
	}
	list( , $language, $figure, $name, $query ) = $found + array_fill( 0, 5, '' );
	wp_parse_str( $query, $settings );
	$settings = array_filter( $settings, 'is_string' ) + array(
		'lang'   => $language,
		'figure' => $figure,
	);
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'title'         => july30_block( $name )['title'],
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url(),
		'width'         => 600,
		'height'        => null,
		'html'          => july30_placeholder( 'div', $name, july30_settings( $name, $settings ) ),
		// The block editor runs these in its preview.
		'scripts'       => array( plugins_url( 'july30.js', __FILE__ ) ),
	);
}

add_action( 'init', 'july30_init' );
add_action( 'rest_api_init', 'july30_rest_init' );
add_action( 'enqueue_block_editor_assets', 'july30_editor_data' );
add_action( 'enqueue_block_assets', 'july30_enqueue_in_editor' );
add_filter( 'wp_kses_allowed_html', 'july30_allow_tags', 10, 2 );
add_filter( 'tiny_mce_before_init', 'july30_keep_tags' );
// Before WordPress takes out what an author may not write.
add_filter( 'content_save_pre', 'july30_write_out', 5 );
foreach ( array( 'the_content', 'widget_block_content', 'widget_text', 'render_block_core/html' ) as $july30_filter ) {
	add_filter( $july30_filter, 'july30_enqueue_for', 20 );
}
