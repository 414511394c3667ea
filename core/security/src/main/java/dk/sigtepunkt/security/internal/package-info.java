@NullMarked
package dk.sigtepunkt.security.internal;

import org.jspecify.annotations.NullMarked;
