package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;

final class DanishRowWords implements RowWords {
    @Override
    public String noAddress(SourceDefinition source) {
        return "Datakilden »%s« har ingen adresse at hente fra (url). Aflever en fil i stedet."
                .formatted(source.name());
    }

    @Override
    public String notOne(int files) {
        return "Aflever én fil ad gangen; her er %d.".formatted(files);
    }

    @Override
    public String samePage(int number, SourceDefinition source) {
        return "Side %d og %d af svaret er ens: kilden bladrer ikke efter »%s«."
                .formatted(number - 1, number, source.settings().get("page"));
    }

    @Override
    public String tooManyPages(int most) {
        return "Svaret har over %d sider. Afgræns det, fx med {since}.".formatted(most);
    }

    @Override
    public String unknownMethod(String method) {
        return "Indstillingen method er »%s«; den skal være GET eller POST.".formatted(method);
    }

    @Override
    public String bodyWithoutPost() {
        return "Datakilden har en body; så skal method være POST.";
    }

    @Override
    public String brokenBody() {
        return "Datakildens body er ikke gyldig JSON.";
    }

    @Override
    public String bodyWithoutFields() {
        return "Datakildens body skal være et JSON-objekt, når »page« er sat.";
    }
}
