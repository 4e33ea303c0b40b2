<?php
/**
 * What somebody wrote becomes settings here, and nothing else of it goes on.
 *
 * @package July30
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings among the attributes that somebody wrote. The element judges their values; here only what could do harm is left out.
 *
 * @param string $name       Short name of the element.
 * @param array  $attributes Values by name. A name without a value switches a setting on; `time_zone` is `time-zone`.
 * @return string[] By name. Left out: what the element does not have, what is empty or switched off, what is no text, and addresses
 *                  that are not of the web.
 */
function july30_settings( $name, $attributes ) {
	$settings = array();
	$known    = array_merge( array( 'lang' ), wp_list_pluck( july30_data( 'elements' )[ $name ]['settings'], 'name' ) );
	foreach ( $attributes as $key => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		$setting = str_replace( '_', '-', strtolower( is_int( $key ) ? $value : $key ) );
		$value   = is_int( $key ) || true === $value ? 'true' : july30_unquoted( (string) $value );
		if ( '' !== $value && in_array( $setting, $known, true ) && july30_is_harmless( $setting, $value ) ) {
			$settings[ $setting ] = $value;
		}
	}
	return $settings;
}

/**
 * Whether a value may stand on a page: any text, and where an address is meant, one of http or https or of this site.
 *
 * @param string $setting Its name.
 * @param string $value   As written.
 * @return bool
 */
function july30_is_harmless( $setting, $value ) {
	if ( ! in_array( $setting, july30_data( 'addresses' )['addresses'], true ) ) {
		return true;
	}
	// What is written into a page may hold character references, which `esc_attr` keeps.
	$address = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	// Browsers pass over control characters and white space: https://url.spec.whatwg.org/#concept-basic-url-parser
	$address = preg_replace( '/[\x00-\x20\x7f]+/', '', $address );
	return ! preg_match( '~^[a-z][a-z0-9+.-]*:~i', $address ) || preg_match( '~^https?://~i', $address );
}

/**
 * A text without the white space around it and without the typographic quotes that visual editors put there; quotes that belong to the
 * words stay, as in `“modern slavery” victims`. The same as `unquoted` in src/lib/setting.ts.
 *
 * @param string $written As written. What is no UTF-8 gives ''.
 * @return string
 */
function july30_unquoted( $written ) {
	$families = array( '[“”„‟″]', '[‘’‚‛′]', '[«»‹›]' );
	$quote    = '[' . str_replace( array( '[', ']' ), '', implode( $families ) ) . ']';
	$space    = '[\s\x{FEFF}]';
	$text     = (string) preg_replace( "/^$space+|$space+$/u", '', $written );
	if ( ! preg_match( "/^($quote*)(.*?)($quote*)$/su", $text, $parts ) ) {
		return '';
	}
	list( , $before, $inside, $after ) = $parts;
	// An apostrophe in a word is no quote.
	$words = preg_replace( '/(?<=\p{L})’(?=\p{L})/u', '', $inside );
	$has   = static function ( $pattern, $subject ) {
		return 1 === preg_match( "/$pattern/u", $subject );
	};
	if ( '' !== $before && '' !== $after ) {
		$belong = false;
		foreach ( $families as $family ) {
			$belong = $belong || ( $has( $family, $before . $after ) && $has( $family, $words ) );
		}
	} else {
		// A single one may be an apostrophe, a minute or a second.
		$belong = $has( $quote, $words ) || $has( '^[’′″]$', $before . $after );
	}
	return $belong ? $text : (string) preg_replace( "/^$space+|$space+$/u", '', $inside );
}
