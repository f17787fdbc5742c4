import CourseCommands

runCourseBuild()
