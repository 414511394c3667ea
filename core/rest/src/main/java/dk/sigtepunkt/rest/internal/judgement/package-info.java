/** What people say of statuses beside the computed ones, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.judgement;

import org.jspecify.annotations.NullMarked;
