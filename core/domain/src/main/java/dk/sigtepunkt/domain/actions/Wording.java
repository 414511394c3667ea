package dk.sigtepunkt.domain.actions;

/**
 * What an edition of a committee's content said of an action, for as long as no other edition said something else.
 *
 * @param edition the version of the committee that said it first; empty when that was before wordings were kept
 */
public record Wording(ActionText text, String edition, Validity validity) {}
