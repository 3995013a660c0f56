package bad.ui.film.details;

import bad.store.CyclicRow;
import bad.ui.film.awards.AwardsTab;
import javafx.scene.control.Alert;
import javafx.stage.Stage;

/// A controller that opens dialogs, calls stores, knows another tab and can be changed from
/// outside.
public class DetailsController {

    CyclicRow row;
    AwardsTab tab;

    DetailsController(CyclicRow row, AwardsTab tab) {
        this.row = row;
        this.tab = tab;
    }

    void open() {
        new Stage().show();
        new Alert(Alert.AlertType.ERROR).show();
    }
}
