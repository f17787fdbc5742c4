import CourseCommands

CourseBuildCommand.main()
