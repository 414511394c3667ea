/** The kit of every page: its address, its frame, its answer, its forms and messages. */
@NullMarked
package dk.sigtepunkt.web.internal.page;

import org.jspecify.annotations.NullMarked;
