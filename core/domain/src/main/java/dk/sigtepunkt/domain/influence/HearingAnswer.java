package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.domain.access.Signature;

/**
 * What a committee answered; never changed.
 *
 * @param change what it was heard on, as a sentence, as it stood then
 * @param text empty when it took note of it and said nothing more
 */
public record HearingAnswer(String change, String text, Signature by) {}
