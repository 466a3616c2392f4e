package nightdesk.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition a file that has a record to write. */
final class FilePartitioner implements Partitioner {
    static final String FILE = "file";

    private final Night night;

    FilePartitioner(Night night) {
        this.night = night;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        night.progress().step("extract");
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (int i = 0; i < night.readings().size(); i++) {
            var counts = night.readings().get(i).counts();
            if (counts.stored() + counts.versions() > 0) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(FILE, i);
                partitions.put("file-" + i, context);
            }
        }
        return partitions;
    }
}
