package org.opendost.science.tasks.web;

import org.opendost.platform.page.Form;
import org.opendost.science.tasks.TaskFile;

/// The form of a record of a task's course.
///
/// @param records `stages`, `acceptances`, `checks`, `certificates` or `adjustments`
/// @param withdrawal whether a record is taken back rather than entered
public record CourseFormPage(
    TaskFile task, String records, Form form, boolean withdrawal, String action) {}
