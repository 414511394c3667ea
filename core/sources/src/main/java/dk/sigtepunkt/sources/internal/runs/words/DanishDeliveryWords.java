package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;

final class DanishDeliveryWords implements DeliveryWords {
    @Override
    public String readingFile() {
        return "Læser filen";
    }

    @Override
    public String readingKept() {
        return "Læser de gemte svar igen";
    }

    @Override
    public String readingFigures() {
        return "Læser tallene";
    }

    @Override
    public String waitingForPlugin() {
        return "Venter på udvalgets egen datakilde";
    }

    @Override
    public String unreadable(Connector connector) {
        return "Kilder af slagsen »%s« kan ikke læses på denne måde.".formatted(connector.code());
    }

    @Override
    public String notKept(String name) {
        return "Svaret %s ligger ikke i denne servers arkiv. Det, der kan handle om enkelte personer, bliver ikke gemt."
                .formatted(name);
    }

    @Override
    public String plugin(SourceKey source) {
        return "udvalgets egen datakilde " + source;
    }

    @Override
    public String pluginFailed(String reason) {
        return Quoted.phrase(Danish.sentence(reason), "Udvalgets egen datakilde kunne ikke give tallene.");
    }

    @Override
    public String pluginTooLarge(int megabytes) {
        return "Udvalgets egen datakilde svarede med mere end %d MB.".formatted(megabytes);
    }

    @Override
    public String notServed(Observation given) {
        return refused("gav tal til %s, som den ikke leverer til"
                .formatted(Quoted.of(given.indicator().toString(), "en indikator")));
    }

    @Override
    public String otherFrequency(Observation given, Indicator indicator) {
        return refused("gav tal for %s; »%s« opgøres pr. %s"
                .formatted(
                        Quoted.phrase(given.period().code(), "en anden slags periode"),
                        indicator.name(),
                        Danish.one(indicator.frequency())));
    }

    @Override
    public String notBegun(Observation given, Indicator indicator) {
        return refused("gav et tal til »%s« for %s, som ikke er begyndt endnu"
                .formatted(indicator.name(), Quoted.phrase(given.period().code(), "en periode")));
    }

    @Override
    public String twice(Observation given, Indicator indicator) {
        return refused("gav to tal til »%s« for %s"
                .formatted(
                        indicator.name(),
                        Quoted.phrase(
                                "%s, område %s".formatted(given.period(), given.area()), "samme periode og område")));
    }

    private static String refused(String what) {
        return "Udvalgets egen datakilde %s; intet er taget ind.".formatted(what);
    }
}
