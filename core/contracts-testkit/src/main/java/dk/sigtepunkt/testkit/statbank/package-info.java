/**
 * A stand-in that speaks Statistikbanken's protocol on this machine, for tests. It needs nothing but the JDK, and all
 * its figures are made up.
 */
@NullMarked
package dk.sigtepunkt.testkit.statbank;

import org.jspecify.annotations.NullMarked;
