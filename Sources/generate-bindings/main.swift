import BindingGenerator

BindingCommand.main()
