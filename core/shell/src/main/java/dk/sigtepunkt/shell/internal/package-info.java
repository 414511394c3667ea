@NullMarked
package dk.sigtepunkt.shell.internal;

import org.jspecify.annotations.NullMarked;
