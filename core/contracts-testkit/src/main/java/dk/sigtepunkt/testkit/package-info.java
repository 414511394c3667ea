/** The conformance kit: what every committee bundle must pass. */
@NullMarked
package dk.sigtepunkt.testkit;

import org.jspecify.annotations.NullMarked;
