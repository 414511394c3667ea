package dk.sigtepunkt.reporting.chart;

import java.util.List;

/**
 * The way from a sigtepunkt over its focus areas and their actions to data, as it is to be drawn.
 *
 * @param title of the drawing, as it is told to who does not see it
 * @param description what it shows, in words
 * @param headings of the three columns: focus areas, actions, data
 */
public record Layers(String title, String description, List<String> headings, List<Area> areas) {
    public Layers {
        headings = List.copyOf(headings);
        areas = List.copyOf(areas);
    }

    /**
     * A focus area.
     *
     * @param mark the sign of its status
     * @param committee whose it is
     */
    public record Area(String mark, String title, String committee, List<String> actions, List<Figure> figures) {
        public Area {
            actions = List.copyOf(actions);
            figures = List.copyOf(figures);
        }
    }

    /**
     * What is measured for it.
     *
     * @param changedBy the places in the list of the area's actions of those that are expected to change it
     */
    public record Figure(String name, List<Integer> changedBy) {
        public Figure {
            changedBy = List.copyOf(changedBy);
        }
    }
}
