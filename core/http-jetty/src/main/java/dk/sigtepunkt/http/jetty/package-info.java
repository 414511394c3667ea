/** The adapter between Jetty and the rules for every address; nothing is decided here. */
@NullMarked
package dk.sigtepunkt.http.jetty;

import org.jspecify.annotations.NullMarked;
