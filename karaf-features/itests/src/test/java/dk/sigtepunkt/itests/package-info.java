@NullMarked
package dk.sigtepunkt.itests;

import org.jspecify.annotations.NullMarked;
