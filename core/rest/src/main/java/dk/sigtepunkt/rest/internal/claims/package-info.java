/** That an action contributes, over the interface: what is published for everybody, drafts for their committee's people. */
@NullMarked
package dk.sigtepunkt.rest.internal.claims;

import org.jspecify.annotations.NullMarked;
