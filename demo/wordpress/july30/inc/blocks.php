<?php
/**
 * The blocks. The build writes a block.json for each, from the script's own documentation.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

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

/** Registers the blocks and the editor's script. */
function july30_register_blocks() {
	$needs = array( 'july30', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'july30-editor', plugins_url( 'editor.js', JULY30_FILE ), $needs, JULY30_VERSION, true );
	wp_set_script_translations( 'july30-editor', 'july30', JULY30_FOLDER . '/languages' );
	foreach ( array_keys( july30_data( 'elements' ) ) as $name ) {
		register_block_type( JULY30_FOLDER . "/blocks/$name", array( 'render_callback' => 'july30_render_block' ) );
	}
}

/** Gives the editor what it needs to know. */
function july30_editor_data() {
	$fallback = july30_data( 'fallback' );
	$reads    = july30_language( determine_locale() );
	$data     = array(
		'elements' => july30_data( 'elements' ),
		'fallback' => $fallback,
		'language' => july30_language(),
		'words'    => july30_data( 'words/' . ( isset( $fallback['countdown'][''][ $reads ] ) ? $reads : 'en' ) ),
	);
	wp_add_inline_script( 'july30-editor', 'window.july30Editor = ' . wp_json_encode( $data ) . ';', 'before' );
}

/** Where the editor shows a page in a frame, the frame needs the script, too. */
function july30_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'july30' );
	}
}

add_action( 'init', 'july30_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'july30_editor_data' );
add_action( 'enqueue_block_assets', 'july30_enqueue_in_editor' );
