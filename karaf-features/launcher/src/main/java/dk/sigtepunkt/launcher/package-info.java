/** Starts the server: lies in {@code lib/boot}, prepares the data folder and hands over to Karaf. */
@NullMarked
package dk.sigtepunkt.launcher;

import org.jspecify.annotations.NullMarked;
