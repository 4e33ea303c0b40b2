<?php
/**
 * Plugin Name:       July 30
 * Description:       A countdown, figures with their sources and the Blue Heart for the World Day against Trafficking in Persons, as blocks, shortcodes and tags, for every role.
 * Version:           {version}
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

/** The version of the script, for its address. */
const JULY30_VERSION = '{version}';

const JULY30_FILE   = __FILE__;
const JULY30_FOLDER = __DIR__;

// The build writes the data and the script; without them this folder is no plugin yet.
if ( ! is_readable( JULY30_FOLDER . '/elements.json' ) ) {
	return;
}

/** Loads our translations, which come with the plugin. WordPress looks by itself only for those of its own directory. */
function july30_load_translations() {
	load_plugin_textdomain( 'july30', false, dirname( plugin_basename( JULY30_FILE ) ) . '/languages' );
}

add_action( 'init', 'july30_load_translations', 1 );

foreach ( array( 'data', 'settings', 'placeholders', 'shortcodes', 'blocks', 'addresses', 'pages' ) as $july30_part ) {
	require JULY30_FOLDER . "/inc/$july30_part.php";
}
