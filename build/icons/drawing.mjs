import { Resvg } from '@resvg/resvg-js'

/**
 * @typedef {object} Drawing
 * @property {string} svg the source text
 * @property {number} size width and height of the raster in pixels
 * @property {string} [viewBox] a square crop of the source, in its own units; without it, the whole
 * @property {import('./palette.mjs').Colours} [colours] for sources whose parts are named `tray` and `token`
 */

/**
 * Rasterises a square drawing. Sources use `currentColor`, so that they can be looked at in any viewer.
 *
 * @param {Drawing} drawing
 * @returns {Buffer} a PNG with alpha
 */
export const rasterise = ({ svg, size, viewBox, colours }) =>
  new Resvg(dressed(svg, viewBox, colours), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng()

/**
 * @param {string} svg
 * @param {string | undefined} viewBox
 * @param {import('./palette.mjs').Colours | undefined} colours
 */
const dressed = (svg, viewBox, colours) => {
  const cropped = viewBox === undefined ? svg : svg.replace(/viewBox="[^"]*"/u, `viewBox="${viewBox}"`)
  if (colours === undefined) return cropped
  const style = `<style>#tray{color:${colours.tray}}#token{color:${colours.token}}</style>`
  return cropped.replace(/<svg[^>]*>/u, (open) => open + style)
}
