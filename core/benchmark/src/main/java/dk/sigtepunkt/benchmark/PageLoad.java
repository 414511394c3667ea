package dk.sigtepunkt.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The pages that people open, each asked for by four clients at once, beside a page that shows no figure. They take turns
 * in short spells, so that whatever else the machine does falls on all of them alike, and none waits for another one's work.
 */
final class PageLoad {
    private static final int CLIENTS = 4;
    private static final int WARM = 3;
    private static final int SPELLS = 10;
    /** Of each client in a spell. */
    private static final int REQUESTS = 100;

    private static final double TO_STATIC = 3;
    private static final double REPORT_JSON = 15;

    private static final String BESIDE = "/tilgaengelighed";
    private static final List<Asked> PAGES = List.of(
            new Asked("the page beside", BESIDE, Double.NaN),
            new Asked("front page", "/", TO_STATIC),
            new Asked("focus area", "/fokusomraader/oekonomi/vaekst", TO_STATIC),
            new Asked("indicator", "/indikatorer/oekonomi.folketal", TO_STATIC),
            new Asked("committee", "/udvalg/oekonomi", Double.NaN),
            new Asked("actions", "/handlinger", Double.NaN),
            new Asked("report", "/rapport/2025K4", Double.NaN),
            new Asked("report as JSON", "/api/v1/reports/consolidated?period=2025K4", Double.NaN));

    private final ProductServer product;

    PageLoad(ProductServer product) {
        this.product = product;
    }

    /** @param aim the most that its p99 may be of that of the page beside it; NaN where there is no such aim */
    private record Asked(String name, String path, double aim) {}

    /** The table, a line a page. */
    List<String> lines() throws Exception {
        spells(WARM);
        double[][] taken = spells(SPELLS);
        double beside = at(taken[0], 0.99);
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < PAGES.size(); page++) {
            Asked asked = PAGES.get(page);
            double p99 = at(taken[page], 0.99);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %,d kB | %.2f | %.2f | %.2f | %s |",
                    asked.name(),
                    product.get(asked.path()).length / 1000,
                    at(taken[page], 0.5),
                    p99,
                    p99 / beside,
                    aim(asked, p99, beside)));
        }
        return lines;
    }

    private static String aim(Asked asked, double p99, double beside) {
        if (asked.name().equals("report as JSON")) {
            return "p99 ≤ 15 ms " + (p99 <= REPORT_JSON ? "✓" : "✗");
        }
        return Double.isNaN(asked.aim()) ? "–" : "≤ 3 " + (p99 / beside <= asked.aim() ? "✓" : "✗");
    }

    /** @return milliseconds, sorted, by page */
    private double[][] spells(int count) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            double[][] all = new double[PAGES.size()][0];
            for (int spell = 0; spell < count; spell++) {
                for (int page = 0; page < all.length; page++) {
                    String path = PAGES.get(page).path();
                    Callable<double[]> client = () -> client(path);
                    for (Future<double[]> one : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                        all[page] = joined(all[page], one.get());
                    }
                }
            }
            return all;
        } finally {
            clients.shutdownNow();
        }
    }

    private double[] client(String path) throws Exception {
        double[] taken = new double[REQUESTS];
        for (int request = 0; request < REQUESTS; request++) {
            long start = System.nanoTime();
            product.get(path);
            taken[request] = (System.nanoTime() - start) / 1e6;
        }
        return taken;
    }

    private static double[] joined(double[] one, double[] more) {
        double[] both = Arrays.copyOf(one, one.length + more.length);
        System.arraycopy(more, 0, both, one.length, more.length);
        Arrays.sort(both);
        return both;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
