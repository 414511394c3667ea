package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;

/** Reads by what an item can be looked up besides where it stands. */
final class TagMapper {
    private TagMapper() {}

    static Tags tags(YamlFields fields) {
        return new Tags(
                fields.texts("bottomLines").stream()
                        .map(word -> YamlCodes.find(BottomLine.values(), BottomLine::code, word))
                        .toList(),
                fields.texts("sdg").stream()
                        .map(word -> YamlCodes.find(GlobalGoal.ALL.toArray(GlobalGoal[]::new), GlobalGoal::code, word))
                        .toList(),
                fields.texts("roles"));
    }
}
