@NullMarked
package dk.sigtepunkt.web.internal;

import org.jspecify.annotations.NullMarked;
