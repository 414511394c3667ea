@NullMarked
package dk.sigtepunkt.committees.internal;

import org.jspecify.annotations.NullMarked;
