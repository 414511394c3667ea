/** What is sealed of a report beside its body: the values that it was made from, part by part, as plain trees. */
@NullMarked
package dk.sigtepunkt.reporting.internal.seals;

import org.jspecify.annotations.NullMarked;
