/** What bodies asked and committees answered, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.questions;

import org.jspecify.annotations.NullMarked;
