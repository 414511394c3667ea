/** The one filter before pages, API and files, as a pure function that the adapter to the web server calls. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.http.front;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
