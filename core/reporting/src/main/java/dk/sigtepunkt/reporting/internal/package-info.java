@NullMarked
package dk.sigtepunkt.reporting.internal;

import org.jspecify.annotations.NullMarked;
