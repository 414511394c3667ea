/** What every answer over HTTP keeps to, and what odd or hostile requests get. */
@NullMarked
package dk.sigtepunkt.itests.http;

import org.jspecify.annotations.NullMarked;
