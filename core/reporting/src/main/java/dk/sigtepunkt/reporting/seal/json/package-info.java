/** JSON as seals have it: read strictly, written canonically, and what differs between two trees. */
@NullMarked
package dk.sigtepunkt.reporting.seal.json;

import org.jspecify.annotations.NullMarked;
