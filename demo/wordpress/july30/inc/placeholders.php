<?php
/**
 * What stands on a page until the script turns it into an element, and stays without it.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/**
 * What an element says without the script: fact, date and link.
 *
 * @param string $name     Short name of the element.
 * @param array  $settings Its settings. A figure that the author or a feed brings is not said here: whether it has its source is judged
 *                         in the page alone, so the Day takes its place.
 * @return string HTML on one line, without blocks. English, marked as such, where the language is none of the script's.
 */
function july30_words( $name, $settings ) {
	$fallback  = july30_data( 'fallback' );
	$is_others = isset( $settings['value'] ) || isset( $settings['feed'] );
	$figure    = $is_others ? '' : ( $settings['figure'] ?? 'forced-labour' );
	$words     = $fallback[ $name ][ $figure ] ?? $fallback[ $name ][''] ?? $fallback['countdown'][''];
	$asked     = july30_language( $settings['lang'] ?? '' );
	return $words[ $asked ] ?? '<span lang="en">' . $words['en'] . '</span>';
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
	$words = trim( preg_replace( '/\s+/', ' ', wp_kses( $words, 'data', array( 'http', 'https' ) ) ) );
	$words = '' === $words ? july30_words( $name, $settings ) : $words;
	return "<$tag$attributes>$words</$tag>";
}
