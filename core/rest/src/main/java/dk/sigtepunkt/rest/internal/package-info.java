@NullMarked
package dk.sigtepunkt.rest.internal;

import org.jspecify.annotations.NullMarked;
