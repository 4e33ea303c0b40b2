<?php
/**
 * Hands what strangers write to every function of the plugin that takes any of it.
 *
 * @package July30
 */

/**
 * @param string   $name   Short name of an element.
 * @param string[] $chosen Settings by name.
 * @param string   $words  What stands between the tags.
 * @return string[] HTML, by the function that gave it.
 */
function rig_hand_over( $name, $chosen, $words ) {
	$element    = july30_data( 'elements' )[ $name ];
	$shortcode  = $element['shortcode'];
	$attributes = '';
	foreach ( $chosen as $setting => $value ) {
		$attributes .= sprintf( ' %s="%s"', $setting, $value );
	}
	$query = http_build_query( $chosen );
	$pages = plugins_url( 'embed/', JULY30_FILE );
	return array(
		'shortcode'   => july30_shortcode( $chosen, $words, $shortcode ),
		// As it is stored: WordPress has taken out before what this author may not write.
		'write-out'   => july30_write_out( wp_kses_post( "[$shortcode$attributes]{$words}[/$shortcode] [$shortcode$attributes]" ) ),
		'block'       => render_block(
			array(
				'blockName'    => "july30/$name",
				'attrs'        => $chosen + array( 'words' => $words ),
				'innerBlocks'  => array(),
				'innerHTML'    => '',
				'innerContent' => array(),
			)
		),
		'address'     => (string) july30_show_address( null, "{$pages}en/$name.html?$query" ),
		'path'        => (string) july30_show_address( null, $pages . rawurlencode( $words ) . '/' . rawurlencode( $words ) . "/$name.html" ),
		'raw-path'    => (string) july30_show_address( null, "$pages$words/$words/$name.html?$words" ),
		'placeholder' => july30_placeholder( 'div', $name, july30_settings( $name, array( $words, $words => $words ) + $chosen ), $words ),
	);
}

/**
 * @param array $given `values`: texts that are put into everything; `figures`: settings of a stat.
 * @return array `html`: what came of each, by what made it; `unquoted`: each value without its quotes.
 */
function rig_hostile( $given ) {
	$html = array();
	foreach ( july30_data( 'elements' ) as $name => $element ) {
		foreach ( $given['values'] as $index => $value ) {
			$all = array_fill_keys( array_merge( array( 'lang' ), wp_list_pluck( $element['settings'], 'name' ) ), $value );
			foreach ( rig_hand_over( $name, $all, $value ) as $maker => $made ) {
				$html[ "$maker, $name, value $index" ] = $made;
			}
		}
	}
	foreach ( $given['figures'] as $index => $figure ) {
		foreach ( rig_hand_over( 'stat', $figure, '' ) as $maker => $made ) {
			$html[ "$maker, figure $index" ] = $made;
		}
	}
	return array(
		'html'     => $html,
		'unquoted' => array_map( 'july30_unquoted', $given['values'] ),
	);
}
