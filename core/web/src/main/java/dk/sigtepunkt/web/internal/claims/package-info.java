/** The pages of claims that actions contribute: how plausible each is, what it rests on, and the forms in which it is written. */
@NullMarked
package dk.sigtepunkt.web.internal.claims;

import org.jspecify.annotations.NullMarked;
