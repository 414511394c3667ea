@NullMarked
package dk.sigtepunkt.content.internal;

import org.jspecify.annotations.NullMarked;
