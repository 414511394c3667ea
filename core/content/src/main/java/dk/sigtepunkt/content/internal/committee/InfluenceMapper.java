package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;

/** Reads how focus areas work on one another. */
record InfluenceMapper(CommitteeId committee) {
    Influence influence(YamlFields fields) {
        return new Influence(
                area(fields.text("from")),
                area(fields.text("to")),
                YamlCodes.find(Influence.Sign.values(), Influence.Sign::code, fields.text("sign")),
                YamlCodes.find(Influence.Strength.values(), Influence.Strength::code, fields.text("strength")),
                fields.text("reason"),
                fields.text("about"),
                fields.text("origin").equals(Origin.EXAMPLE.code()) ? Origin.EXAMPLE : Origin.REAL);
    }

    /** A bare key is a focus area of this committee, {@code committee/key} one of another. */
    private FocusAreaRef area(String text) {
        int slash = text.indexOf('/');
        return new FocusAreaRef(
                slash < 0 ? committee : new CommitteeId(text.substring(0, slash)),
                new FocusAreaKey(text.substring(slash + 1)));
    }
}
