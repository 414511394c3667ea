/** When sources are asked by themselves, and the folder that files are dropped in. */
@NullMarked
package dk.sigtepunkt.sources.internal.schedule;

import org.jspecify.annotations.NullMarked;
