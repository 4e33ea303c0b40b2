<?php
/**
 * What the build knows of the script.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/**
 * A file of data that the build writes into this folder.
 *
 * @param string $name `elements`: each element's tag, shortcode and settings by its short name, as the script has them.
 *                     `fallback`: what each says without the script, as HTML by figure and language; only `stat` has figures, the others ''.
 *                     `words/<language>`: what the settings are called, for the editor.
 *                     `addresses`: the settings that an embed page's address may say, and those that are addresses themselves.
 * @return array
 */
function july30_data( $name ) {
	static $data = array();
	$data[ $name ] ??= wp_json_file_decode( JULY30_FOLDER . "/$name.json", array( 'associative' => true ) );
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
 * The short name of the element that a shortcode stands for.
 *
 * @param string $shortcode Such as `blue_heart`.
 * @return string
 */
function july30_name_of( $shortcode ) {
	return array_search( $shortcode, wp_list_pluck( july30_data( 'elements' ), 'shortcode' ), true );
}
