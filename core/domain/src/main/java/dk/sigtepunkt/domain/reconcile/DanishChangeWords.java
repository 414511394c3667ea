package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEndMark;
import java.util.List;

final class DanishChangeWords implements ChangeWords {
    @Override
    public String said(Field.Name field, String is) {
        return DanishEndMark.once("%s er nu »%s«.".formatted(name(field), is));
    }

    @Override
    public String unsaid(Field.Name field, String was) {
        return DanishEndMark.once("%s er fjernet; før »%s«.".formatted(name(field), was));
    }

    @Override
    public String changed(Field.Name field, String was, String is) {
        return DanishEndMark.once("%s er ændret fra »%s« til »%s«.".formatted(name(field), was, is));
    }

    @Override
    public String newStep(String step) {
        return "Nyt trin: %s.".formatted(step);
    }

    @Override
    public String stepGone(String step) {
        return "Trinnet er ikke med længere: %s.".formatted(step);
    }

    @Override
    public String carriesOn(String title, Succession succession, String reason) {
        String sentence = "%s %s fra %s: %s"
                .formatted(
                        succession.ownSeries() ? "Afløser" : "Viderefører",
                        named(succession.former().kind(), title),
                        Danish.date(succession.from()),
                        Danish.sentence(reason));
        return succession.comparable() ? sentence : sentence + " Tal fra før den dag kan ikke sammenlignes.";
    }

    @Override
    public String noLongerCarriesOn(ItemKind kind, String title) {
        return DanishEndMark.once("Viderefører ikke længere %s.".formatted(named(kind, title)));
    }

    @Override
    public String thereAgain(String version) {
        return "Findes igen i version %s.".formatted(version);
    }

    @Override
    public String noLongerThere(String version) {
        return "Findes ikke længere i version %s.".formatted(version);
    }

    @Override
    public String replacedBy(List<String> successors, String reason) {
        String names = successors.stream().map(title -> "»" + title + "«").collect(joining(" og "));
        return "Afløst af %s: %s".formatted(names, Danish.sentence(reason));
    }

    @Override
    public String carriedFrom(List<ItemRef> formers) {
        return " (overført fra %s)"
                .formatted(formers.stream().map(ItemRef::toString).collect(joining(" og ")));
    }

    private static String named(ItemKind kind, String title) {
        return "%s »%s«".formatted(kind.danish(), title);
    }

    /** At the beginning of a sentence. */
    private static String name(Field.Name field) {
        return switch (field) {
            case NAME -> "Navnet";
            case NAME_NOTE -> "Bemærkningen til navnet";
            case DESCRIPTION -> "Beskrivelsen";
            case TITLE -> "Titlen";
            case WORDING -> "Ordlyden";
            case SIGTEPUNKT -> "Sigtepunktet";
            case SIGTEPUNKT_REASON -> "Begrundelsen for sigtepunktet";
            case FACETS -> "Delene af sigtepunktet";
            case FURTHER_SIGTEPUNKTER -> "Støtten til andre sigtepunkter";
            case FOCUS_AREA -> "Fokusområdet";
            case DEFINITION -> "Definitionen";
            case UNIT -> "Enheden";
            case UNIT_KIND -> "Enhedens art";
            case DECIMALS -> "Antallet af decimaler";
            case DIRECTION -> "Retningen";
            case BASELINE -> "Udgangspunktet";
            case TARGETS -> "Målene";
            case THRESHOLDS -> "Grænserne";
            case RHYTHM -> "Hyppigheden";
            case AGGREGATION -> "Sammenlægningen";
            case SOURCE -> "Kilden";
            case SOURCE_KIND -> "Kildens art";
            case SOURCE_TABLE -> "Kildens tabel";
            case ATTRIBUTION -> "Kildeangivelsen";
            case PUBLICATION_LAG -> "Ventetiden på tal";
            case METHOD_VERSION -> "Definitionens udgave";
            case FORMULA -> "Formlen";
            case COMPANIONS -> "Det, den vises sammen med";
            case FORWARD -> "Det, tallene handler om";
            case COMPARED_WITH -> "Sammenligningen";
            default -> nameOfAnActions(field);
        };
    }

    private static String nameOfAnActions(Field.Name field) {
        return switch (field) {
            case OWNER -> "Den ansvarlige rolle";
            case START -> "Første dag";
            case END -> "Sidste dag";
            case ORIGIN -> "Oprindelsen";
            case STEP -> "Trinnet";
            case OWNER_UNIT -> "Den ansvarlige enhed";
            case MUNICIPALITY -> "Kommunens del";
            case PARTNERS -> "Medaktørerne";
            case PLACE -> "Stedet";
            case FELT -> "Det, der skal mærkes";
            case MILESTONES -> "Milepælene";
            case EFFECTS -> "De forventede virkninger";
            case FURTHER_AREAS -> "De andre fokusområder, den støtter";
            case BOTTOM_LINES -> "Bundlinjerne";
            case GOALS -> "Verdensmålene";
            case ROLES -> "Rollen i visninger";
            case INFLUENCES -> "Forbundne kar";
            case WHEEL -> "Årshjulet";
            default -> throw new IllegalArgumentException("no field of an action: " + field);
        };
    }
}
