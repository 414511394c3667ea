package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;

final class DanishInfluenceCheckWords implements InfluenceCheckWords {
    @Override
    public FaultWording ofOthers(Influence influence) {
        return new FaultWording(
                "Påvirkningen fra »%s« til »%s« er mellem andre udvalgs fokusområder; et af de to skal være udvalgets eget."
                        .formatted(influence.from(), influence.to()),
                "En påvirkning er mellem andre udvalgs fokusområder.");
    }

    @Override
    public FaultWording unknownArea(FocusAreaRef area) {
        return new FaultWording(
                "En påvirkning nævner fokusområdet »%s«, som udvalget ikke har.".formatted(area.key()),
                "En påvirkning nævner et fokusområde, som udvalget ikke har.");
    }

    @Override
    public FaultWording declaredTwice(Influence influence) {
        return new FaultWording(
                "Påvirkningen fra »%s« til »%s« står to gange; skriv den ét sted."
                        .formatted(influence.from(), influence.to()),
                "En påvirkning står to gange.");
    }
}
