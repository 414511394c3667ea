package dk.sigtepunkt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersDrawingTest {
    private static final Pattern RECT =
            Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");

    private static Layers layers(int areas, int actions, int figures) {
        return new Layers(
                "Sammenhæng <i>",
                "Tekst & mere",
                List.of("Fokusområder", "Handlinger", "Data"),
                IntStream.range(0, areas)
                        .mapToObj(area -> new Layers.Area(
                                "▲",
                                "Et fokusområde med en meget lang titel, der ikke kan stå på en linje, nummer " + area,
                                "Udvalget for prøver",
                                IntStream.range(0, actions)
                                        .mapToObj(at -> "Handling " + at)
                                        .toList(),
                                IntStream.range(0, figures)
                                        .mapToObj(at -> new Layers.Figure(
                                                "Tal " + at, at == 0 && actions > 0 ? List.of(0) : List.of()))
                                        .toList()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "1,5,0", "1,0,5", "3,2,4", "16,3,7"})
    void noBoxLiesOverAnotherAndAllLieWithinTheDrawing(int areas, int actions, int figures) {
        Layers layers = layers(areas, actions, figures);
        for (String svg : List.of(LayersDrawing.wide(layers, "x"), LayersDrawing.narrow(layers, "y"))) {
            Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
            assertThat(size.find()).isTrue();
            List<int[]> boxes = RECT.matcher(svg)
                    .results()
                    .map(found -> IntStream.rangeClosed(1, 4)
                            .map(group -> Integer.parseInt(found.group(group)))
                            .toArray())
                    .toList();
            assertThat(boxes).hasSize(areas * (1 + actions + figures));
            for (int one = 0; one < boxes.size(); one++) {
                int[] box = boxes.get(one);
                assertThat(box[0] + box[2]).isLessThanOrEqualTo(Integer.parseInt(size.group(1)));
                assertThat(box[1] + box[3]).isLessThanOrEqualTo(Integer.parseInt(size.group(2)));
                boxes.subList(one + 1, boxes.size())
                        .forEach(other -> assertThat(apart(box, other)).isTrue());
            }
        }
    }

    private static boolean apart(int[] one, int[] other) {
        return one[0] + one[2] <= other[0]
                || other[0] + other[2] <= one[0]
                || one[1] + one[3] <= other[1]
                || other[1] + other[3] <= one[1];
    }

    @Test
    void whatIsWrittenIsEscapedAndTheDrawingSaysWhatItIs() {
        String svg = LayersDrawing.wide(layers(1, 1, 1), "x");

        assertThat(svg)
                .contains("<title id=\"x-t\">Sammenhæng &lt;i&gt;</title>", "Tekst &amp; mere")
                .contains("role=\"img\"", "aria-labelledby=\"x-t x-d\"")
                .doesNotContain("style=", "<script");
    }

    @Test
    void aLabelIsBrokenBetweenWordsAndCutOffWhereThereIsNoRoom() {
        assertThat(LayersDrawing.wrapped("Kort", 236)).containsExactly("Kort");
        List<String> lines = LayersDrawing.wrapped("ord ".repeat(60), 236);
        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= 31);
        assertThat(lines.get(2)).endsWith("…");
        assertThat(LayersDrawing.wrapped("a".repeat(90), 236).get(0)).endsWith("…");
    }
}
