/** Charts as SVG, drawn on the server: the same picture on a page and on paper. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.chart;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
